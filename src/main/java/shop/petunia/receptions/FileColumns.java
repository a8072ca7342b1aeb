package shop.petunia.receptions;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Which of the file's columns tells what, as a person changes it. A column taken for one thing is free of another. */
final class FileColumns {
    private final ObservableList<Integer> choices = FXCollections.observableArrayList();
    private final Map<FileColumn, ObjectProperty<@Nullable Integer>> fields = new EnumMap<>(FileColumn.class);
    private final ReadOnlyObjectWrapper<ColumnMapping> chosen =
            new ReadOnlyObjectWrapper<>(new ColumnMapping(Map.of()));
    private List<String> headings = List.of();
    private boolean adopting;

    FileColumns() {
        for (FileColumn column : FileColumn.values()) {
            ObjectProperty<@Nullable Integer> field = new SimpleObjectProperty<>();
            field.addListener((property, old, now) -> changed(column, now));
            fields.put(column, field);
        }
    }

    /** The file's columns, counted from 0. */
    ObservableList<Integer> choices() {
        return choices;
    }

    ObjectProperty<@Nullable Integer> of(FileColumn column) {
        return java.util.Objects.requireNonNull(fields.get(column));
    }

    ReadOnlyObjectProperty<ColumnMapping> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** Empty for a column without one. */
    String heading(int column) {
        return column < headings.size() ? headings.get(column) : "";
    }

    void adopt(List<String> newHeadings, ColumnMapping mapping) {
        headings = newHeadings;
        adopting = true;
        choices.setAll(IntStream.range(0, headings.size()).boxed().toList());
        show(mapping);
        adopting = false;
        chosen.set(mapping);
    }

    private void changed(FileColumn column, @Nullable Integer index) {
        if (adopting) {
            return;
        }
        ColumnMapping mapping = chosen.get();
        ColumnMapping now = index == null ? mapping.without(column) : mapping.with(column, index);
        adopting = true;
        show(now);
        adopting = false;
        chosen.set(now);
    }

    private void show(ColumnMapping mapping) {
        fields.forEach((column, field) -> field.set(mapping.of(column).orElse(null)));
    }
}
