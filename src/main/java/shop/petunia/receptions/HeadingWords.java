package shop.petunia.receptions;

import java.util.List;
import java.util.Map;
import shop.petunia.files.Headings;

/** What suppliers and programs call the columns, the most telling words first. */
final class HeadingWords {
    static final Headings<FileColumn> WORDS = new Headings<>(Map.of(
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
}
