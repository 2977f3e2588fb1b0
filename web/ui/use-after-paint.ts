import { startTransition, useEffect, useState } from 'react';

/**
 * The value as it was when the page was last painted: what depends on it is drawn a moment later than the rest.
 * `useDeferredValue` would be drawn before the browser paints, when nothing else waits.
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [painted, setPainted] = useState(value);
  useEffect(() => {
    const follow = () => startTransition(() => setPainted(value));
    if (document.hidden) return follow(); // nothing is painted
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => (timer = setTimeout(follow)));
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value]);
  return painted;
}
