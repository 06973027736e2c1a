import { kind, oneOf } from "../kind.ts";
export const path = kind({
  name: "path",
  says: "Letting go, graduation, or on with it (F48).",
  fields: { path: oneOf(["open", "letting-go", "graduated"]) },
});
