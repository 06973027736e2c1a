/**
 * What a pure room may touch beyond ECMAScript. Each name here is one that the platform gives everywhere; nothing that reads a clock,
 * a file, a network or a screen belongs in this file.
 */
