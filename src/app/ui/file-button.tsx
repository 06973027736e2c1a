import "./file-button.css";

/** A button that opens the browser's own choice of files. @param several more than one can be chosen */
export function FileButton(props: { label: string; main?: boolean; several?: boolean; take(files: readonly File[]): void }) {
  const { label, main = false, several = false, take } = props;
  return (
    <label class={main ? "btn btn-main file-btn" : "btn file-btn"}>
      {label}
      <input
        type="file"
        multiple={several}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file can be chosen again.
          currentTarget.value = "";
          if (files.length > 0) take(files);
        }}
      />
    </label>
  );
}
