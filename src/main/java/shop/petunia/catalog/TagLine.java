package shop.petunia.catalog;

import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;

/** A good on the sheet of price tags, with the field for how many. */
record TagLine(GoodRow good, Input<Long> count) {
    private static final long MOST = 500;

    static TagLine of(Tagged tagged) {
        TagLine line = new TagLine(tagged.good(), Inputs.whole(0, MOST));
        line.count.reset(String.valueOf(Math.min(tagged.count(), MOST)));
        return line;
    }
}
