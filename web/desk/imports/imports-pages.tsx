import { Route, Switch } from 'wouter';
import { NotFoundPage } from '../../frame/not-found-page.tsx';
import { ImportPage } from './import-page.tsx';
import { ImportsPage } from './imports-page.tsx';
import { MembershipsPage } from './memberships/memberships-page.tsx';

/** The history of imports with the ways in for a new one, and each import. */
export function ImportsPages() {
  return (
    <Switch>
      <Route path="/desk/imports/memberships">
        <MembershipsPage />
      </Route>
      <Route path="/desk/imports/:id">{({ id }) => <ImportPage key={id} id={id} />}</Route>
      <Route path="/desk/imports">
        <ImportsPage />
      </Route>
      <Route path="/desk">
        <ImportsPage />
      </Route>
      <Route>
        <NotFoundPage />
      </Route>
    </Switch>
  );
}
