package shop.petunia.architecture.broken.shared;

import shop.petunia.architecture.broken.stock.Ware;

/** Level 0 knows level 4, which knows it: an arrow upward, and a cycle. */
public class LooksUpward {
    public static Ware ware() {
        return new Ware();
    }
}
