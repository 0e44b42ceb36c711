// What is worked out once for each object, and goes when the object goes.

/** @returns `make`, whose result is kept for as long as its argument is */
export function oncePer<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const known = new WeakMap<Key, Made>();
  return (key) => {
    if (known.has(key)) return known.get(key) as Made;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
