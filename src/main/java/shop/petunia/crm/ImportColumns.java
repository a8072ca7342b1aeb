package shop.petunia.crm;

import static java.util.Objects.requireNonNull;

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
final class ImportColumns {
    private final ObservableList<Integer> choices = FXCollections.observableArrayList();
    private final Map<ClientFileColumn, ObjectProperty<@Nullable Integer>> fields =
            new EnumMap<>(ClientFileColumn.class);
    private final ReadOnlyObjectWrapper<ClientColumns> chosen =
            new ReadOnlyObjectWrapper<>(new ClientColumns(Map.of()));
    private List<String> headings = List.of();
    private boolean adopting;

    ImportColumns() {
        for (ClientFileColumn column : ClientFileColumn.values()) {
            ObjectProperty<@Nullable Integer> field = new SimpleObjectProperty<>();
            field.addListener((property, old, now) -> changed(column, now));
            fields.put(column, field);
        }
    }

    /** The file's columns, counted from 0. */
    ObservableList<Integer> choices() {
        return choices;
    }

    ObjectProperty<@Nullable Integer> of(ClientFileColumn column) {
        return requireNonNull(fields.get(column));
    }

    ReadOnlyObjectProperty<ClientColumns> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** Empty for a column without one. */
    String heading(int column) {
        return column < headings.size() ? headings.get(column) : "";
    }

    void adopt(List<String> newHeadings, ClientColumns columns) {
        headings = newHeadings;
        adopting = true;
        choices.setAll(IntStream.range(0, headings.size()).boxed().toList());
        show(columns);
        adopting = false;
        chosen.set(columns);
    }

    private void changed(ClientFileColumn column, @Nullable Integer index) {
        if (adopting) {
            return;
        }
        ClientColumns columns = chosen.get();
        ClientColumns now = index == null ? columns.without(column) : columns.with(column, index);
        adopting = true;
        show(now);
        adopting = false;
        chosen.set(now);
    }

    private void show(ClientColumns columns) {
        fields.forEach((column, field) -> field.set(columns.of(column).orElse(null)));
    }
}
