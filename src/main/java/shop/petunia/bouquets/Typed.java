package shop.petunia.bouquets;

import shop.petunia.shared.UserProblem;

/** What somebody typed, without outer spaces and not too long for its column. */
final class Typed {
    private Typed() {}

    static String text(String typed, int longest) {
        String text = typed.strip();
        if (text.length() > longest) {
            throw new UserProblem("bouquets.tooLong", longest);
        }
        return text;
    }
}
