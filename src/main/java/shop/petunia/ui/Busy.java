package shop.petunia.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** Whether one kind of work is under way: while it is, a second start is ignored and its buttons are off. */
public final class Busy {
    private static final double UNKNOWN = -1;

    private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(UNKNOWN);
    private volatile boolean cancelled;

    public ReadOnlyBooleanProperty onProperty() {
        return on.getReadOnlyProperty();
    }

    public boolean isOn() {
        return on.get();
    }

    /** From 0 to 1, or negative while the total is not known. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Asks the work to stop at its next report of progress. */
    public void cancel() {
        cancelled = true;
    }

    boolean isCancelled() {
        return cancelled;
    }

    void begin() {
        cancelled = false;
        progress.set(UNKNOWN);
        on.set(true);
    }

    void at(double share) {
        progress.set(share);
    }

    void end() {
        on.set(false);
    }
}
