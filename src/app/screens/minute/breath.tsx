/** Three waves and what floats on them, in step with the words; it stands still where nothing may move. @param into milliseconds into the breath at first */
export function Breath({ into, still }: { into: number; still: boolean }) {
  return (
    <div
      class={still ? "breath breath-still" : "breath"}
      aria-hidden="true"
      ref={(box) => {
        if (box?.style.getPropertyValue("--into") === "") box.style.setProperty("--into", `${-into}ms`);
      }}
    >
      <svg viewBox="0 0 1000 300" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <g class="moves">
          <path class="w3" d="M0 262C140 256 260 213 378 213S640 273 812 273C880 273 940 266 1000 258" />
          <path class="w2" d="M0 236C20 239 40 240 62 240C220 240 330 148 440 148S680 249 831 249C895 249 945 240 1000 226" />
          <path class="w1" d="M0 176C55 196 105 211 160 211C310 211 400 58 500 58S690 211 840 211C895 211 945 196 1000 176" />
        </g>
      </svg>
      <span class="float" />
    </div>
  );
}
