import { Route, Switch } from 'wouter';
import { NotFoundPage } from '../../frame/not-found-page.tsx';
import { RecordFrame } from './record/record-frame.tsx';
import { RecordsPage } from './records-page.tsx';

/** Finding a record, and everything that can be done with one. */
export function RecordsPages() {
  return (
    <Switch>
      <Route path="/desk/records">
        <RecordsPage />
      </Route>
      <Route path="/desk/records/:id/:part?">
        {({ id, part }) => <RecordFrame key={id} id={id} part={part ?? 'edit'} />}
      </Route>
      <Route>
        <NotFoundPage />
      </Route>
    </Switch>
  );
}
