package shop.petunia.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Period;

/**
 * What a list is filtered by. Each change asks the database once, and what changes together asks once in all.
 */
public final class Filters {
    private final Runnable asking;
    private final List<Runnable> cleared = new ArrayList<>();
    private boolean changing;

    public Filters(Runnable asking) {
        this.asking = asking;
    }

    public StringProperty text() {
        return own(new SimpleStringProperty(""), "");
    }

    public <T> ObjectProperty<@Nullable T> choice() {
        return own(new SimpleObjectProperty<@Nullable T>(), null);
    }

    public BooleanProperty toggle() {
        return own(new SimpleBooleanProperty(), false);
    }

    /** Days from and to, and the periods at one click. */
    public PeriodChoice period(Supplier<LocalDate> today, Span opening) {
        PeriodChoice choice = new PeriodChoice(this, today, opening);
        cleared.add(choice::everything);
        return choice;
    }

    /** Days from and to alone, at first all the time. */
    public PeriodChoice days() {
        return period(() -> Period.END, Span.EVER);
    }

    /** Several changes, one question. */
    public void together(Runnable changes) {
        if (changing) {
            changes.run();
            return;
        }
        changing = true;
        try {
            changes.run();
        } finally {
            changing = false;
        }
        asking.run();
    }

    /** Lets everything through. */
    public void clear() {
        together(() -> cleared.forEach(Runnable::run));
    }

    boolean isChanging() {
        return changing;
    }

    private <V, P extends Property<V>> P own(P property, @Nullable V nothing) {
        property.addListener((unused, old, now) -> {
            if (!changing) {
                asking.run();
            }
        });
        cleared.add(() -> property.setValue(nothing));
        return property;
    }
}
