import { Route, Switch } from 'wouter';
import { NotFoundPage } from '../../frame/not-found-page.tsx';
import { ProposalPage } from './proposal-page.tsx';
import { ReviewsPage } from './reviews-page.tsx';

/** What waits for a review, and one proposal. */
export function ReviewsPages() {
  return (
    <Switch>
      <Route path="/desk/reviews">
        <ReviewsPage />
      </Route>
      <Route path="/desk/reviews/:id">{({ id }) => <ProposalPage key={id} id={id} />}</Route>
      <Route>
        <NotFoundPage />
      </Route>
    </Switch>
  );
}
