/** The words by which two devices know each other. */
export function FourWords({ words }: { words: string }) {
  return (
    <ol class="four-words lead">
      {words.split(" ").map((word, at) => (
        <li key={at}>{word}</li>
      ))}
    </ol>
  );
}
