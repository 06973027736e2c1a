import { Icon } from "./icon.tsx";

/** The ring before a thing to do: one tap and it is done, a second takes it back. @param asks something is asked first, and whether that stands open */
export function Tick(props: { label: string; done: boolean; run(): void; id?: string; asks?: boolean | undefined }) {
  const { label, done, run, id, asks } = props;
  return (
    <button id={id} class="task-tick" type="button" aria-pressed={done} aria-expanded={asks} aria-label={label} onClick={run}>
      <span>
        <Icon name="tick" />
      </span>
    </button>
  );
}
