package planted.one;

import planted.two.Two;

/** Half of the planted cycle. */
public record One(Two other) {}
