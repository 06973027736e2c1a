/** The year before the first of an era that is written beside its year, of a reign in Japan, or of the republic in Taiwan. */
export const eras: Readonly<Record<string, number>> = {
  R: 2018,
  H: 1988,
  S: 1925,
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  民國: 1911,
  民国: 1911,
  Minguo: 1911,
};
