package shop.petunia.printing;

import java.util.List;
import java.util.Map;

/**
 * What is to be put on paper. Beside these parameters every template gets {@code texts}
 * ({@link shop.petunia.ui.Texts}, for money, days and sentences with arguments) and the bundles' words as
 * {@code $R{<package>.<thing>.<what>}}.
 *
 * @param template the feature's package and the template's name in it, as {@code receptions/ReceptionAct}
 * @param title names the print job and the saved file; in the language of the document
 * @param rows records of one type, whose components are the template's fields
 */
public record Document(String template, String title, Map<String, Object> parameters, List<? extends Record> rows) {
    public Document {
        parameters = Map.copyOf(parameters);
        rows = List.copyOf(rows);
    }
}
