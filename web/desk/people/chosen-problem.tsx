import { ApiError } from '../../api/api-error.ts';
import { ServerText } from '../../ui/server-text.tsx';
import { FailureText } from '../desk-failure.tsx';
import styles from '../session/session.module.css';

/** Why a password was not taken: in the server’s words, which know the rule that it breaks. */
export function ChosenProblem({ error }: { readonly error: unknown }) {
  const isSaid = error instanceof ApiError && (error.code === 'invalid_body' || error.code === 'gone');
  return (
    <p role="alert" className={styles.problem}>
      {error === undefined ? null : isSaid ? (
        <ServerText language={error.language}>{error.message}</ServerText>
      ) : (
        <FailureText error={error} />
      )}
    </p>
  );
}
