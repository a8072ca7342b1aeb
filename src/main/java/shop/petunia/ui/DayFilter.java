package shop.petunia.ui;

import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.UserProblem;

/** One end of a period, which may stay open. What is no date empties the field. */
public final class DayFilter extends DatePicker {
    private Supplier<LocalDate> earliest = () -> LocalDate.MIN;

    public DayFilter(String id, Texts texts, String promptKey, ObjectProperty<@Nullable LocalDate> day) {
        setId(id);
        setPromptText(texts.get(promptKey));
        setPrefWidth(140);
        setConverter(new StringConverter<@Nullable LocalDate>() {
            @Override
            public String toString(@Nullable LocalDate value) {
                return value == null ? "" : texts.day(value);
            }

            @Override
            public @Nullable LocalDate fromString(@Nullable String typed) {
                return read(typed);
            }
        });
        valueProperty().bindBidirectional(day);
    }

    /** Days before the first cannot be chosen, and count as the first when typed.
     *  @param first asked each time, since days go by */
    public DayFilter notBefore(Supplier<LocalDate> first) {
        earliest = first;
        setDayCellFactory(picker -> new DateCell() {
            @Override
            public void updateItem(@Nullable LocalDate day, boolean empty) {
                super.updateItem(day, empty);
                setDisable(empty || day == null || day.isBefore(first.get()));
            }
        });
        return this;
    }

    private @Nullable LocalDate read(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : allowed(Inputs.date(typed.strip()));
        } catch (UserProblem noDate) {
            return null;
        }
    }

    private LocalDate allowed(LocalDate typed) {
        LocalDate first = earliest.get();
        return typed.isBefore(first) ? first : typed;
    }
}
