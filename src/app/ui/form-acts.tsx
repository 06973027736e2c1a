import { goBack } from "../place.ts";
import { worldWords as say } from "../words/en/world.ts";

/** Keep a form, or leave it and go back. @param leave drops what was entered */
export function FormActs(props: { keep(): Promise<void>; leave(): void; word?: string }) {
  const { keep, leave, word = say.form.keep } = props;
  return (
    <div class="acts form-acts">
      <button class="btn btn-main" type="button" onClick={() => void keep()}>
        {word}
      </button>
      <button
        class="btn btn-text"
        type="button"
        onClick={() => {
          leave();
          goBack();
        }}
      >
        {say.form.leave}
      </button>
    </div>
  );
}
