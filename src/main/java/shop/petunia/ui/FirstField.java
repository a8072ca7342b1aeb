package shop.petunia.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Finds where typing should begin. */
public final class FirstField {
    private FirstField() {}

    /** The first node, top to bottom, that takes the focus. */
    public static Optional<Node> in(Node node) {
        if (node.isFocusTraversable() && !node.isDisabled()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .filter(Node::isVisible)
                        .flatMap(child -> in(child).stream())
                        .findFirst()
                : Optional.empty();
    }
}
