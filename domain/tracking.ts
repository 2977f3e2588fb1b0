/** What newsletters, feed readers and social networks add to any address: it says where a reader came from. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|twclid|yclid)$/;

/** Whether a parameter of an address only says where a reader came from. */
export function isTracking(parameter: string): boolean {
  return TRACKING.test(parameter);
}
