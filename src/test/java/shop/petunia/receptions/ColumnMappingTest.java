package shop.petunia.receptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.petunia.shared.UserProblem;

class ColumnMappingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Цветок|GOOD", "ТОВАР|GOOD", "Номенклатура|GOOD", "Наименование товара|GOOD", "flower|GOOD", "Name|GOOD",
            "id|GOOD_ID", "Код|GOOD_ID", "Артикул|GOOD_ID", "Кол-во|QUANTITY", "Кол-во, шт.|QUANTITY",
            "Количество|QUANTITY", "К-во|QUANTITY", "qty|QUANTITY", "quantity|QUANTITY", "Цена|UNIT_COST",
            "Цена за шт|UNIT_COST", "Цена, руб.|UNIT_COST", "Цена\u00a0за\u00a0шт., руб.|UNIT_COST",
            "Себестоимость|UNIT_COST", "unit_cost|UNIT_COST", "Price|UNIT_COST", "Дата|ARRIVAL_DATE",
            "Дата приёмки|ARRIVAL_DATE", "arrival_date|ARRIVAL_DATE", "Срок жизни, дн|SHELF_LIFE",
            "Срок годности (дней)|SHELF_LIFE", "shelf_life_days|SHELF_LIFE"
    })
    void aHeadingIsRecognisedInRussianAndEnglish(String heading, FileColumn column) {
        assertThat(ColumnMapping.recognised(List.of("№", heading)))
                .isEqualTo(new ColumnMapping(Map.of(column, 1)));
    }

    @Test
    void columnsAreRecognisedInAnyOrderAmongOthers() {
        var headings = List.of("№ п/п", "Сумма", "Дата", "Цена", "", "Кол-во", "Ед.", "Товар", "Страна");

        var mapping = ColumnMapping.recognised(headings);

        assertThat(mapping)
                .isEqualTo(new ColumnMapping(Map.of(
                        FileColumn.GOOD, 7,
                        FileColumn.QUANTITY, 5,
                        FileColumn.UNIT_COST, 3,
                        FileColumn.ARRIVAL_DATE, 2)));
    }

    @Test
    void theMoreTellingHeadingWins() {
        var mapping = ColumnMapping.recognised(List.of("Цена", "Себестоимость", "Наименование", "Цветок"));

        assertThat(mapping).isEqualTo(new ColumnMapping(Map.of(FileColumn.UNIT_COST, 1, FileColumn.GOOD, 3)));
    }

    @Test
    void ofTwoEqualHeadingsNeitherIsTaken() {
        var mapping = ColumnMapping.recognised(List.of("Цветок", "Цена", "Цена"));

        assertThat(mapping).isEqualTo(new ColumnMapping(Map.of(FileColumn.GOOD, 0)));
    }

    @Test
    void aChosenColumnTellsNothingElse() {
        var mapping = new ColumnMapping(Map.of(FileColumn.GOOD, 0, FileColumn.QUANTITY, 1));

        var chosen = mapping.with(FileColumn.UNIT_COST, 1).with(FileColumn.QUANTITY, 2).without(FileColumn.GOOD);

        assertThat(chosen).isEqualTo(new ColumnMapping(Map.of(FileColumn.UNIT_COST, 1, FileColumn.QUANTITY, 2)));
    }

    @Test
    void oneColumnCannotTellTwoThings() {
        var twice = Map.of(FileColumn.GOOD, 0, FileColumn.QUANTITY, 0);

        var refusal = catchThrowableOfType(UserProblem.class, () -> new ColumnMapping(twice));

        assertThat(refusal.key()).isEqualTo("receptions.file.columnTwice");
    }

    @Test
    void aChoiceIsKeptAsText() {
        var mapping = new ColumnMapping(Map.of(FileColumn.QUANTITY, 2, FileColumn.GOOD, 0));

        assertThat(mapping.text()).isEqualTo("GOOD=0,QUANTITY=2");
        assertThat(ColumnMapping.ofText(mapping.text())).isEqualTo(mapping);
        assertThat(ColumnMapping.ofText("")).isEqualTo(new ColumnMapping(Map.of()));
    }

    @Test
    void theSameHeadingsInTheSameOrderAreOneSet() {
        var headings = List.of("Цветок", "Кол-во", "Приём");

        assertThat(ColumnMapping.headingSet(List.of(" цветок", "КОЛ ВО", "прием")))
                .isEqualTo(ColumnMapping.headingSet(headings));
        assertThat(ColumnMapping.headingSet(headings.reversed())).isNotEqualTo(ColumnMapping.headingSet(headings));
    }
}
