// Long because it shows every component, each in its states.
import type { ReactNode } from 'react';
import { ApiError } from '../api/api-error.ts';
import type { ListedRecord } from '../api/use-records.ts';
import { BarList } from '../charts/bar-list.tsx';
import { Chart } from '../charts/chart.tsx';
import { Timeline } from '../city/timeline.tsx';
import { CompareTable } from '../compare/compare-table.tsx';
import { FacetSection } from '../facets/facet-section.tsx';
import { GoalFacet } from '../facets/goal-facet.tsx';
import { TermList } from '../facets/term-list.tsx';
import { GoalThemeMatrix } from '../insights/goal-theme-matrix.tsx';
import { YearColumns } from '../insights/year-columns.tsx';
import { AppliedFilters } from '../search/applied-filters.tsx';
import { EmptyResults } from '../search/empty-results.tsx';
import { Paging } from '../search/paging.tsx';
import { Passages } from '../search/passages.tsx';
import { RelatedResults } from '../search/related-results.tsx';
import { Result } from '../search/result.tsx';
import { SortSelect } from '../search/sort-select.tsx';
import { SuggestionList } from '../search/suggestion-list.tsx';
import { ViewSwitch } from '../search/view-switch.tsx';
import { ShortlistEntry } from '../shortlist/shortlist-entry.tsx';
import { Star } from '../shortlist/star.tsx';
import { BackToResults } from '../ui/back-to-results.tsx';
import { PageHead } from '../ui/page-head.tsx';
import buttons from '../ui/buttons.module.css';
import { CopyButton } from '../ui/copy-button.tsx';
import { Facts } from '../ui/facts.tsx';
import { Failure } from '../ui/failure.tsx';
import { GoalTile } from '../ui/goal-tile.tsx';
import { Icon } from '../ui/icon.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { MarkedText } from '../ui/marked-text.tsx';
import { OutsideLink } from '../ui/outside-link.tsx';
import { PlaceMeta } from '../ui/place-meta.tsx';
import { Popup } from '../ui/popup.tsx';
import { RecordLine } from '../ui/record-line.tsx';
import { Select } from '../ui/select.tsx';
import { ServerText } from '../ui/server-text.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { WhereInDocument } from '../ui/where-in-document.tsx';
import type { ComponentStates } from './component-states.ts';
import { DESK_COMPONENTS } from './desk-components.tsx';
import * as sample from './sample-data.ts';

const nothing = () => {};

/** Add a new component here, those of the desk in `desk-components.tsx`. */
export const COMPONENTS: readonly ComponentStates[] = [
  {
    name: 'Signs',
    states: {
      usual: (
        <>
          <Icon name="star" /> <Icon name="clear" /> <Icon name="open" /> <Icon name="next" />
          <Icon name="back" /> <Icon name="document" /> <Icon name="checked" /> <Icon name="award" />
        </>
      ),
      full: <Icon name="star" isFull />,
    },
  },
  {
    name: 'Select',
    states: {
      usual: (
        <Select aria-label="Order">
          <option>Best match</option>
        </Select>
      ),
    },
  },
  {
    name: 'Quiet button',
    states: {
      usual: (
        <button type="button" className={buttons.quiet}>
          Print
        </button>
      ),
      'not possible now': (
        <button type="button" className={buttons.quiet} aria-disabled>
          Print
        </button>
      ),
      copies: <CopyButton text={() => ''}>Copy link</CopyButton>,
    },
  },
  { name: 'Star', states: { 'not kept': <Star id="a" title="Micro-gardens" /> } },
  { name: 'Popup', states: { closed: <Popup name="Downloads">A panel with a few lines of text.</Popup> } },
  {
    name: 'Page head',
    states: {
      'with a sentence': <PageHead title="Sources" lead={<p>2,778 records from 145 countries.</p>} />,
      'title alone': <PageHead title="Sources" />,
    },
  },
  {
    name: 'Links',
    states: {
      'back to results': <BackToResults />,
      'out of the site': <OutsideLink href="https://www.example.org/plan" />,
    },
  },
  {
    name: 'Goal tile',
    states: {
      'all goals': Array.from({ length: 17 }, (_, at) => <GoalTile key={at} goal={at + 1} />),
    },
  },
  {
    name: 'Failure',
    states: {
      'a known reason': failure(new ApiError('search_unavailable', { requestId: 'a1b2c3' })),
      'with issues': failure(
        new ApiError('invalid_query', {
          issues: [{ code: 'unknown-term', parameter: 'theme', message: 'Theme "x" is not known.' }],
        }),
      ),
      'tries again': failure(new ApiError('unreachable'), true),
      'unknown reason': failure(new Error('something')),
    },
  },
  {
    name: 'Words of the server',
    states: { usual: <ServerText>The file has 3 rows that cannot be read.</ServerText> },
  },
  {
    name: 'Waiting',
    states: { 'for a page': <Waiting />, 'for a part': <Loaded waiting="…">The part has come.</Loaded> },
  },
  {
    name: 'Skeleton',
    states: { loading: <Skeleton rows={2} /> },
  },
  {
    name: 'Facts',
    states: {
      usual: <Facts parts={['Senegal', 'Practice', 'Ongoing, since 2006']} />,
      'some are missing': <Facts parts={[undefined, 'Practice', '']} />,
    },
  },
  {
    name: 'Place meta',
    states: {
      'of a city': <PlaceMeta record={sample.HIT} parts={['Practice']} />,
      'of an area': (
        <PlaceMeta
          record={{ coverage: { regions: ['africa'], countries: ['MX'], groups: ['eu'] } }}
          parts={['Fund']}
        />
      ),
    },
  },
  {
    name: 'Record line',
    states: {
      usual: <RecordLine record={sample.HIT} />,
      'in its city, with a reason': (
        <RecordLine record={sample.BARE_HIT} isInItsCity>
          The same goals
        </RecordLine>
      ),
      'long words': <RecordLine record={sample.LONG_HIT} />,
    },
  },
  {
    name: 'Result',
    states: {
      usual: <Result hit={sample.HIT} />,
      'words that matched': <Result hit={sample.MARKED_HIT} />,
      'long words': <Result hit={sample.LONG_HIT} />,
      'hardly anything known': <Result hit={sample.BARE_HIT} />,
    },
  },
  {
    name: 'Results of only some words',
    states: { usual: <RelatedResults hits={[{ ...sample.HIT, id: 'practice-related' }]} /> },
  },
  {
    name: 'No results',
    states: {
      'filters leave nothing': <EmptyResults answer={sample.ANSWER} />,
      'past the last page': <EmptyResults answer={{ ...sample.ANSWER, total: 3, page: 9 }} />,
    },
  },
  {
    name: 'Paging',
    states: {
      'first page': <Paging page={1} pages={3} />,
      'in the middle': <Paging page={50} pages={120} />,
    },
  },
  { name: 'Applied filters', states: { several: <AppliedFilters facets={{ theme: [...sample.THEMES] }} /> } },
  { name: 'View and order', states: { views: <ViewSwitch />, order: <SortSelect /> } },
  {
    name: 'Suggestions',
    frame: 'tall',
    states: {
      'one is chosen by key': (
        <SuggestionList
          id="suggestions"
          list={[
            { kind: 'city', id: 'dakar-sn', label: 'Dakar', detail: 'Senegal', count: 12 },
            { kind: 'sdg', id: '2', label: 'Zero hunger', count: 9 },
            { kind: 'record', id: sample.LONG_HIT.id, label: sample.LONG_HIT.title, detail: 'Dakar' },
          ]}
          active={1}
          optionId={(at) => `suggestion-${at}`}
          take={nothing}
        />
      ),
    },
  },
  {
    name: 'Facet',
    frame: 'narrow',
    states: {
      open: (
        <FacetSection facet="theme" opensAtFirst chosen={['Resilience', 'Food']}>
          <TermList facet="theme" terms={sample.THEMES} />
        </FacetSection>
      ),
      closed: (
        <FacetSection facet="topic" opensAtFirst={false} chosen={[]}>
          Nothing
        </FacetSection>
      ),
      goals: (
        <FacetSection facet="sdg" opensAtFirst chosen={['SDG 2', 'SDG 11']}>
          <GoalFacet facet="sdg" terms={sample.GOALS} more={{}} facets={{}} />
        </FacetSection>
      ),
    },
  },
  {
    name: 'Passages of documents',
    states: {
      found: (
        <Passages
          record="c"
          q="parking"
          found={{ total: 13, best: [sample.PASSAGE, sample.HIDDEN_PASSAGE] }}
        />
      ),
      place: <WhereInDocument passage={sample.PASSAGE} />,
      marked: <MarkedText {...sample.PASSAGE} />,
    },
  },
  {
    name: 'Shortlist entry',
    states: {
      chosen: shortlistEntry({
        id: 'c',
        record: { ...sample.HIT, missing: [], checkedLinks: [], documents: [], related: [] },
      }),
      loading: shortlistEntry({ id: 'd' }),
      gone: shortlistEntry({ id: 'practice-gone', error: new ApiError('not_found') }),
    },
  },
  {
    name: 'Charts',
    states: {
      bars: (
        <BarList
          bars={[
            { id: 'food', label: 'Food', count: 940, href: '/?topic=food' },
            { id: '11', label: 'Sustainable cities and communities', count: 3, href: '/?sdg=11', goal: 11 },
          ]}
        />
      ),
      years: <YearColumns years={sample.INSIGHTS.years} />,
      matrix: <GoalThemeMatrix answer={sample.INSIGHTS} />,
      frame: (
        <Chart
          title="Regions"
          reading="Africa: 61 % of these."
          table={[['Region', 'Records']]}
          svg={() => ''}
        >
          The drawing
        </Chart>
      ),
    },
  },
  {
    name: 'Timeline',
    states: {
      usual: <Timeline records={[sample.HIT, { ...sample.LONG_HIT, years: { start: 2016, end: 2021 } }]} />,
    },
  },
  {
    name: 'Comparison',
    states: {
      'of two': (
        <CompareTable
          heads={[
            { id: 'a', title: sample.HIT.title, href: '/records/a', hrefWithout: '/compare?records=b' },
            { id: 'b', title: sample.LONG_HIT.title, href: '/records/b', hrefWithout: '/compare?records=a' },
          ]}
          compared={[sample.HIT, sample.LONG_HIT]}
          rows={[
            { name: 'City', of: ({ city }) => city?.name },
            { name: 'Summary', of: ({ summary }) => summary },
          ]}
        />
      ),
    },
  },
  ...DESK_COMPONENTS,
];

function failure(error: unknown, isRetrying = false): ReactNode {
  return <Failure error={error} title="This could not be read" onRetry={nothing} isRetrying={isRetrying} />;
}

function shortlistEntry(given: Partial<ListedRecord> & Pick<ListedRecord, 'id'>): ReactNode {
  const entry = { record: undefined, error: null, ...given };
  return <ShortlistEntry entry={entry} isChosen={entry.record !== undefined} onChoose={nothing} />;
}
