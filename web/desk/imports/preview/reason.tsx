import { useDeskMessages } from '../../../language/messages.ts';
import { ServerText } from '../../../ui/server-text.tsx';
import { issueName } from './issue-details.tsx';

/** "council: Several cities are called that. [ambiguous-city]", with the code in words. */
export function Reason({ text }: { readonly text: string }) {
  const words = useDeskMessages();
  const [, message = text, code = ''] = /^(.*) \[([a-z-]+)\]$/s.exec(text) ?? [];
  return (
    <>
      <strong>{issueName(code, words).name}</strong> <ServerText>{message}</ServerText>
    </>
  );
}
