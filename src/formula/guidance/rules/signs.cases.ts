import { type Cases, clear, want, wrote } from "../cases.ts";

export const cases: Cases = {
  rule: "signs",
  speaks: [
    { life: "something warm came", on: 5, happens: [...clear, wrote(5, "warm")], says: ["note"] },
    { life: "mixed, two days ago", on: 7, happens: [...clear, wrote(5, "mixed")], says: ["note"] },
    { life: "twice", on: 5, happens: [...clear, wrote(4, "mixed"), wrote(5, "warm")], says: ["note"] },
  ],
  silent: [
    { life: "a clear no outranks it", on: 6, happens: [...clear, wrote(5, "warm"), wrote(6, "no-contact-wish")] },
    { life: "only what was needed", on: 5, happens: [...clear, wrote(5, "needed")] },
    { life: "they want to let go", on: 5, happens: [...clear, want(4, "let-go"), wrote(5, "warm")] },
  ],
};
