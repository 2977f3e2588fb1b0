import { useRef, type PointerEvent } from 'react';

const SLACK = 4; // pixels that a hand trembles when it presses

/** Calls `onMove` with the pixels that a pressed pointer moved, and tells whether the last press was a move. */
export function useDrag(onMove: (dx: number, dy: number) => void) {
  const at = useRef<{ x: number; y: number } | undefined>(undefined);
  const hasMoved = useRef(false);

  return {
    wasDrag: () => hasMoved.current,
    handlers: {
      onPointerDown(event: PointerEvent) {
        if (event.button !== 0) return;
        at.current = { x: event.clientX, y: event.clientY };
        hasMoved.current = false;
      },
      onPointerMove(event: PointerEvent) {
        if (!at.current || event.buttons === 0) return;
        const [dx, dy] = [event.clientX - at.current.x, event.clientY - at.current.y];
        if (!hasMoved.current && Math.hypot(dx, dy) < SLACK) return;
        if (!hasMoved.current) event.currentTarget.setPointerCapture(event.pointerId);
        hasMoved.current = true;
        at.current = { x: event.clientX, y: event.clientY };
        onMove(dx, dy);
      },
      onPointerUp() {
        at.current = undefined;
      },
      onPointerCancel() {
        at.current = undefined;
      },
    },
  };
}
