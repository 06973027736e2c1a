import "./waterline.css";

const wave = "c36 0 54-3 92-3s66 5 112 5 64-7 104-7 52 5 82 5";

/** The line between the page and the water. Decoration. */
export function Waterline() {
  return (
    <svg class="waterline" viewBox="0 0 390 14" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path class="gap" d={`M0 5${wave}v6H0z`} />
      <path class="fill" d={`M0 9${wave}v5H0z`} />
      <path class="echo" d={`M0 5${wave}`} />
    </svg>
  );
}
