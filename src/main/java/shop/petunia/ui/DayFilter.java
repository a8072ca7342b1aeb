package shop.petunia.ui;

import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.UserProblem;

/** One end of a period, which may stay open. What is no date empties the field. */
public final class DayFilter extends DatePicker {
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

    private static @Nullable LocalDate read(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : Inputs.date(typed.strip());
        } catch (UserProblem noDate) {
            return null;
        }
    }
}
