package shop.petunia.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;

/** What an edit of a good changed, told for the audit log: one sentence for each field, with old and new. */
final class GoodEdit {
    private final List<Sentence> sentences = new ArrayList<>();
    private final String name;

    private GoodEdit(String name) {
        this.name = name;
    }

    static List<Sentence> between(GoodRow before, GoodRow after) {
        GoodEdit edit = new GoodEdit(after.name());
        edit.compare("catalog.audit.good.name", before.name(), after.name());
        edit.compare("catalog.audit.good.kind", before.kind(), after.kind());
        edit.compare("catalog.audit.good.category", before.category(), after.category());
        edit.compare("catalog.audit.good.shelfLife", before.shelfLifeDays(), after.shelfLifeDays());
        edit.compare("catalog.audit.good.price", before.price(), after.price());
        edit.compare("catalog.audit.good.barcode", before.barcode(), after.barcode());
        return edit.sentences;
    }

    private void compare(String key, @Nullable Object old, @Nullable Object now) {
        if (!Objects.equals(old, now)) {
            sentences.add(Sentence.of(key, name, shown(old), shown(now)));
        }
    }

    private static Object shown(@Nullable Object value) {
        return value == null || value.equals("") ? "—" : value;
    }
}
