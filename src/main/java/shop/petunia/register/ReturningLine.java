package shop.petunia.register;

import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import shop.petunia.orders.FlowersBack;

/** How much of one line comes back, and where its flowers go. */
final class ReturningLine {
    private final ReturnCard.Line line;
    private final IntegerProperty pieces = new SimpleIntegerProperty();
    private final ObjectProperty<FlowersBack> flowers = new SimpleObjectProperty<>(FlowersBack.WRITTEN_OFF);

    ReturningLine(ReturnCard.Line line) {
        this.line = line;
    }

    ReturnCard.Line line() {
        return line;
    }

    IntegerProperty pieces() {
        return pieces;
    }

    ObjectProperty<FlowersBack> flowers() {
        return flowers;
    }

    void add(int change) {
        pieces.set(Math.clamp((long) pieces.get() + change, 0, line.left()));
    }

    void all(boolean wanted) {
        pieces.set(wanted ? line.left() : 0);
    }

    Optional<ReturnDraft.Piece> piece() {
        return pieces.get() == 0
                ? Optional.empty()
                : Optional.of(new ReturnDraft.Piece(line.id(), pieces.get(), flowers.get()));
    }
}
