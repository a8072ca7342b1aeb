package shop.petunia.crm;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import shop.petunia.shared.UserProblem;

/**
 * Which of a file's columns tells what, recognised from the headings or chosen by hand.
 *
 * @param columns counted from 0; no column of the file is there twice
 */
public record ClientColumns(Map<ClientFileColumn, Integer> columns) {
    /** What programs call the columns, the most telling words first. */
    private static final Map<ClientFileColumn, List<String>> WORDS = new EnumMap<>(Map.ofEntries(
            Map.entry(ClientFileColumn.PHONE, List.of(
                    "телефон", "phone", "номер телефона", "мобильный", "мобильный телефон", "тел", "phone number",
                    "mobile")),
            Map.entry(ClientFileColumn.FULL_NAME, List.of(
                    "фио", "full name", "ф и о", "клиент", "полное имя", "name", "client", "customer", "покупатель")),
            Map.entry(ClientFileColumn.LAST_NAME, List.of("фамилия", "last name", "surname")),
            Map.entry(ClientFileColumn.FIRST_NAME, List.of("имя", "first name")),
            Map.entry(ClientFileColumn.CARD, List.of(
                    "номер карты", "card", "карта", "карта лояльности", "card number", "номер карты лояльности")),
            Map.entry(ClientFileColumn.MARKET_CARD, List.of(
                    "карта маркетплейса", "marketplace card", "номер карты маркетплейса")),
            Map.entry(ClientFileColumn.POINTS, List.of(
                    "баллы", "points", "бонусы", "баланс", "остаток баллов", "balance", "bonus")),
            Map.entry(ClientFileColumn.REGISTERED, List.of(
                    "дата регистрации", "registered", "регистрация", "зарегистрирован", "registration date", "создан")),
            Map.entry(ClientFileColumn.BIRTHDAY, List.of(
                    "день рождения", "birthday", "дата рождения", "date of birth", "др")),
            Map.entry(ClientFileColumn.TAGS, List.of("теги", "tags", "метки", "тег")),
            Map.entry(ClientFileColumn.NOTE, List.of(
                    "заметка", "note", "заметки", "комментарий", "примечание", "notes", "comment"))));

    public ClientColumns {
        columns = Map.copyOf(columns);
        if (new HashSet<>(columns.values()).size() < columns.size()) {
            throw new UserProblem("crm.import.columnTwice");
        }
    }

    /** What the headings tell; of two that name the same the first of the surer ones. */
    static ClientColumns recognised(List<String> headings) {
        List<String> normal = headings.stream().map(ClientColumns::normal).toList();
        Map<ClientFileColumn, Integer> found = new EnumMap<>(ClientFileColumn.class);
        WORDS.forEach((column, words) -> words.stream()
                .map(normal::indexOf)
                .filter(index -> index >= 0 && !found.containsValue(index))
                .findFirst()
                .ifPresent(index -> found.put(column, index)));
        return new ClientColumns(found);
    }

    public Optional<Integer> of(ClientFileColumn column) {
        return Optional.ofNullable(columns.get(column));
    }

    /** With {@code column} read from the file's column {@code index}, which then tells nothing else. */
    public ClientColumns with(ClientFileColumn column, int index) {
        Map<ClientFileColumn, Integer> chosen = new EnumMap<>(ClientFileColumn.class);
        chosen.putAll(columns);
        chosen.values().removeIf(taken -> taken == index);
        chosen.put(column, index);
        return new ClientColumns(chosen);
    }

    public ClientColumns without(ClientFileColumn column) {
        Map<ClientFileColumn, Integer> chosen = new EnumMap<>(ClientFileColumn.class);
        chosen.putAll(columns);
        chosen.remove(column);
        return new ClientColumns(chosen);
    }

    private static String normal(String heading) {
        return heading.toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
