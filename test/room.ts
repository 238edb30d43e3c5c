// Tests share a process. From its first large text on, psirt spares the memory of a process that holds little, at half the speed, and
// for good; one that holds more than 64 MiB it takes for a process that is not its own. So each that runs tests holds as much at once.
const kept = globalThis as { room?: readonly number[] };

kept.room ??= new Array<number>(9_000_000).fill(0.5);
