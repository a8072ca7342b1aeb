package shop.petunia.ui;

import java.util.function.Consumer;
import javafx.scene.Node;

/** Marks the part of a screen or of a sheet that takes what a scanner reads while it is in sight. */
public final class ScanTarget {
    private static final String TAKES = "takes-scans";

    private ScanTarget() {}

    /** @param taken gets the code; nothing is typed anywhere */
    public static void on(Node node, Consumer<String> taken) {
        node.getStyleClass().add(TAKES);
        node.getProperties().put(ScanTarget.class, new Taker(taken));
    }

    /** @return whether something in there has taken it */
    public static boolean offer(Node root, String code) {
        for (Node node : root.lookupAll("." + TAKES)) {
            if (isInSight(node) && !node.isDisabled()
                    && node.getProperties().get(ScanTarget.class) instanceof Taker taker) {
                taker.taken().accept(code);
                return true;
            }
        }
        return false;
    }

    private static boolean isInSight(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private record Taker(Consumer<String> taken) {}
}
