import { describeRandomRecords } from './search-random-rounds.ts';
import { openTestSearch } from './search-table.ts';

describeRandomRecords((records) => openTestSearch(records));
