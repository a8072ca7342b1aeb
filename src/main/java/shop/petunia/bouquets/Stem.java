package shop.petunia.bouquets;

import shop.petunia.shared.UserProblem;

/** So many pieces of one good in a recipe; a good may stand there twice. */
public record Stem(long goodId, int quantity) {
    public static final int MOST = 10_000;

    public Stem {
        if (quantity < 1 || quantity > MOST) {
            throw new UserProblem("bouquets.stem.quantity", MOST);
        }
    }
}
