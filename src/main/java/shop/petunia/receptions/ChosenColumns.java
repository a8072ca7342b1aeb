package shop.petunia.receptions;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import shop.petunia.settings.Machine;
import shop.petunia.shared.UserProblem;

/** The columns that people chose by hand, kept on this computer for each set of headings. */
final class ChosenColumns {
    private static final String NAME = "reception-columns";

    private final Machine machine;

    ChosenColumns(Machine machine) {
        this.machine = machine;
    }

    /** What cannot be read any more counts as never chosen. */
    Optional<ColumnMapping> chosen(ReceptionFile file) {
        int width = file.table().headings().size();
        return Optional.ofNullable(machine.remembered(NAME).get(headingSet(file)))
                .flatMap(ChosenColumns::read)
                .filter(mapping -> mapping.columns().values().stream().allMatch(column -> column < width));
    }

    void remember(ReceptionFile file, ColumnMapping mapping) {
        Map<String, String> all = new HashMap<>(machine.remembered(NAME));
        all.put(headingSet(file), mapping.text());
        machine.remember(NAME, all);
    }

    private static Optional<ColumnMapping> read(String text) {
        try {
            return Optional.of(ColumnMapping.ofText(text));
        } catch (UserProblem | IllegalArgumentException | StringIndexOutOfBoundsException spoilt) {
            return Optional.empty();
        }
    }

    private static String headingSet(ReceptionFile file) {
        return ColumnMapping.headingSet(file.table().headings());
    }
}
