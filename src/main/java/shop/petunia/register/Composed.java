package shop.petunia.register;

import java.util.List;
import shop.petunia.bouquets.Stem;
import shop.petunia.shared.Money;
import shop.petunia.shared.UserProblem;

/**
 * What a bouquet that is composed on the spot is made of.
 *
 * @param stems of one bouquet
 */
public record Composed(List<Part> stems, Money packaging, Money labour) {
    public Composed {
        stems = List.copyOf(stems);
        if (stems.isEmpty()) {
            throw new UserProblem("register.composed.noStems");
        }
        if (packaging.isNegative() || labour.isNegative()) {
            throw new UserProblem("register.composed.negative");
        }
    }

    /** What its stems cost when they are sold singly, with packaging and labour. */
    public Money suggestedPrice() {
        return stems.stream().map(Part::price).reduce(packaging.plus(labour), Money::plus);
    }

    List<Stem> recipe() {
        return stems.stream().map(part -> new Stem(part.goodId(), part.quantity())).toList();
    }

    /** @param unitPrice what one stem costs when it is sold singly; zero when it has no price */
    public record Part(long goodId, String name, int quantity, Money unitPrice) {
        Money price() {
            return unitPrice.times(quantity);
        }
    }
}
