// How many cases a property tries: few in `npm test`, many in `npm run test:long`.

/** The usual number of cases; where PSIRT_LONG is set, that many times more. */
export function runs(usual: number, times = 40): number {
  return process.env.PSIRT_LONG ? usual * times : usual;
}
