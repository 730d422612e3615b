/**
 * Returns a function that tells when a report to waiting people is due: first after `quiet` milliseconds, then each
 * time that `between` have passed since the last report.
 */
export function createPatience(
  begun: number,
  { quiet, between }: { readonly quiet: number; readonly between: number },
): (now: number) => boolean {
  let next = begun + quiet;
  return (now) => {
    if (now < next) return false;
    next = now + between;
    return true;
  };
}
