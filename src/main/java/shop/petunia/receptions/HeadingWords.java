package shop.petunia.receptions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What suppliers and programs call the columns, the most telling words first. */
final class HeadingWords {
    private static final Map<FileColumn, List<String>> WORDS = new EnumMap<>(Map.of(
            FileColumn.GOOD,
            List.of(
                    "цветок", "flower", "flower name", "товар", "good", "название цветка", "название товара",
                    "наименование товара", "номенклатура", "наименование", "название", "цветы", "позиция",
                    "product", "product name", "item", "name"),
            FileColumn.GOOD_ID,
            List.of(
                    "id", "id товара", "id цветка", "flower id", "good id", "product id", "код", "код товара",
                    "артикул", "code", "sku"),
            FileColumn.QUANTITY,
            List.of(
                    "количество", "кол во", "quantity", "qty", "количество шт", "кол во шт", "кол", "к во", "колво",
                    "шт", "штук", "принято", "count", "pcs", "stems"),
            FileColumn.UNIT_COST,
            List.of(
                    "себестоимость", "unit cost", "цена закупки", "закупочная цена", "цена закупочная", "закупка",
                    "цена за шт", "цена за штуку", "цена за единицу", "цена за ед", "цена шт", "себестоимость за шт",
                    "cost", "unit price", "цена", "цена без скидки", "price"),
            FileColumn.ARRIVAL_DATE,
            List.of(
                    "дата прихода", "arrival date", "дата поступления", "дата поставки", "дата приемки",
                    "дата прибытия", "arrival", "delivery date", "дата", "date"),
            FileColumn.SHELF_LIFE,
            List.of(
                    "срок жизни", "shelf life", "срок жизни дн", "срок жизни дней", "срок жизни в днях",
                    "shelf life days", "срок годности", "срок годности дн", "срок годности дней", "срок хранения",
                    "срок хранения дн", "срок", "срок дн", "дней", "days")));

    private HeadingWords() {}

    /** The smaller, the surer; -1 when the heading does not name the column. */
    static int rank(FileColumn column, String heading) {
        List<String> words = WORDS.getOrDefault(column, List.of());
        String normal = normal(heading);
        int rank = words.indexOf(normal);
        return rank >= 0 ? rank : words.indexOf(withoutCurrency(normal));
    }

    /** Lower case, ё as е, and whatever is neither letter nor digit as one space. */
    static String normal(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static String withoutCurrency(String normal) {
        List<String> words = new ArrayList<>(List.of(normal.split(" ")));
        words.removeAll(List.of("руб", "р", "rub", "коп"));
        return String.join(" ", words);
    }
}
