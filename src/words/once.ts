// Remembers what was found out about an object for as long as the object lives, so that it is found out once.

/** A function of an object that is computed once for each object; the object must not change afterwards. */
export function onceFor<Subject extends object, Result>(
  compute: (subject: Subject) => Result,
): (subject: Subject) => Result {
  const known = new WeakMap<Subject, { result: Result }>();
  return (subject) => {
    let found = known.get(subject);
    if (!found) {
      found = { result: compute(subject) };
      known.set(subject, found);
    }
    return found.result;
  };
}
