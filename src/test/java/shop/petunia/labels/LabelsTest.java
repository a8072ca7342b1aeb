package shop.petunia.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.oned.Code128Reader;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shop.petunia.printing.Documents;
import shop.petunia.printing.Pages;
import shop.petunia.printing.Pdf;
import shop.petunia.printing.Printers;
import shop.petunia.shared.UserProblem;
import shop.petunia.testkit.TestClock;
import shop.petunia.ui.Progress;
import shop.petunia.ui.Texts;

class LabelsTest {
    private static final String REPEATED = Examples.HARD.number() + "[2-9]/[2-9]";

    /** What a label printer has to the point: 203 to the inch. */
    private static final float DOTS = 203 / 72f;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void nothingIsCutWhateverTheSize(LabelSize size) {
        Pages pages = lay(size, Examples.HARD);

        assertThat(read(pages)).contains(whole(Examples.HARD));
    }

    @ParameterizedTest
    @EnumSource
    void anEasyOrderTakesOneLabel(LabelSize size) {
        Pages pages = lay(size, Examples.SHORT);

        assertThat(pages.count()).isEqualTo(1);
        assertThat(read(pages)).contains(whole(Examples.SHORT)).doesNotContain("1/1");
    }

    @ParameterizedTest
    @EnumSource
    void anEverydayDeliveryTakesOneLabelToo(LabelSize size) {
        Pages pages = lay(size, Examples.EVERYDAY);

        assertThat(pages.count()).isEqualTo(1);
        assertThat(read(pages)).contains(whole(Examples.EVERYDAY));
    }

    /** Whatever size the type has that an order is set in: the more lines, the smaller. */
    @ParameterizedTest
    @EnumSource
    void nothingIsCutHoweverMuchThereIsToSay(LabelSize size) {
        List<LabelOrder> orders = IntStream.rangeClosed(1, 40).mapToObj(LabelsTest::talkative).toList();

        List<String> labels = orders.stream().map(order -> read(lay(size, order))).toList();

        assertThat(IntStream.range(0, 40).mapToObj(i -> whole(orders.get(i)).stream()
                .filter(text -> !labels.get(i).contains(text)).toList())).allMatch(List::isEmpty);
    }

    @Test
    void aSecondLabelRepeatsTheNumberAndCounts() {
        Pages pages = lay(LabelSize.MM_58X40, Examples.HARD);

        List<String> labels = Pdf.pagesOf(pages);
        assertThat(labels).hasSizeBetween(2, 6).allSatisfy(label -> assertThat(label).contains(Examples.HARD.number()));
        assertThat(IntStream.range(0, labels.size()).mapToObj(page -> page + 1 + "/" + labels.size()))
                .allSatisfy(count -> assertThat(labels).anyMatch(label -> label.contains(count)));
    }

    @ParameterizedTest
    @EnumSource
    void bothCodesHoldTheNumber(LabelSize size) throws Exception {
        Pages pages = lay(size, Examples.USUAL);

        BufferedImage page = pages.image(0, DOTS);
        BufferedImage label =
                size == LabelSize.A4 ? page.getSubimage(0, 0, Math.round(297 * DOTS), Math.round(210 * DOTS)) : page;
        assertThat(List.of(
                new QRCodeReader().decode(bitmap(label)).getText(),
                new Code128Reader().decode(bitmap(label), Map.of(DecodeHintType.TRY_HARDER, true)).getText()))
                .containsOnly(Examples.USUAL.number());
    }

    @Test
    void eightLabelsStandOnASheet() {
        LabelOrder[] orders = IntStream.rangeClosed(1, 17).mapToObj(LabelsTest::numbered).toArray(LabelOrder[]::new);

        Pages pages = lay(LabelSize.A4, orders);

        List<List<String>> numbers = Pdf.pagesOf(pages).stream()
                .map(sheet -> Stream.of(orders).map(LabelOrder::number).filter(sheet::contains).toList())
                .toList();
        assertThat(numbers).extracting(List::size).containsExactly(8, 8, 1);
        assertThat(numbers.getFirst()).first().isEqualTo("N-001");
    }

    @ParameterizedTest
    @EnumSource
    void fiveHundredHardLabelsAreReadBackFromTheirFile(LabelSize size) {
        List<LabelOrder> orders = IntStream.rangeClosed(1, 500).mapToObj(LabelsTest::hard).toList();
        List<Long> progress = new ArrayList<>();
        Path file = folder.resolve("labels.pdf");

        labels().pdf(orders, size, file, (done, total) -> progress.add(done));

        Map<String, String> saved =
                byNumber(Pdf.labelsOf(file, size == LabelSize.A4 ? 2 : 1, size == LabelSize.A4 ? 4 : 1));
        assertThat(orders.stream().flatMap(order -> whole(order).stream()
                .filter(text -> !saved.getOrDefault(order.number(), "").contains(text))
                .map(text -> order.number() + ": " + text))).isEmpty();
        assertThat(saved).hasSize(500);
        assertThat(progress).hasSize(501).isSorted().endsWith(500L);
    }

    @Test
    void aBatchThatIsCancelledLeavesNoFile() {
        Path file = folder.resolve("labels.pdf");

        assertThatThrownBy(() -> labels().pdf(List.of(Examples.SHORT, Examples.USUAL), LabelSize.A4, file,
                (done, total) -> {
                    throw new CancellationException();
                })).isInstanceOf(CancellationException.class);
        assertThat(file).doesNotExist();
    }

    @Test
    void aShopsOwnLabelThatIsBrokenIsToldOnce() throws Exception {
        Files.writeString(folder.resolve("Label58x40.jrxml"), "<jasperReport name=\"x\"><oops/></jasperReport>");

        Pages pages = lay(LabelSize.MM_58X40, Examples.SHORT, Examples.USUAL);

        assertThat(pages.notices()).extracting(texts()::of).singleElement().asString()
                .startsWith("Ваш шаблон «Label58x40.jrxml» не работает");
        assertThat(read(pages)).contains(whole(Examples.SHORT));
    }

    @Test
    void aShopsOwnLabelThatNeverFitsGivesWayToo() throws Exception {
        Path own = documents().startOwn("labels/Label58x40");
        Files.writeString(own, Files.readString(own).replace("pageHeight=\"113\"", "pageHeight=\"40\""));

        Pages pages = lay(LabelSize.MM_58X40, Examples.USUAL);

        assertThat(pages.notices()).hasSize(1);
        assertThat(read(pages)).contains(whole(Examples.USUAL));
    }

    @Test
    void everyTypefaceIsInside() {
        Pages pages = lay(LabelSize.MM_100X70, Examples.HARD);

        assertThat(Pdf.of(pages).fonts()).isNotEmpty().noneMatch(font -> font.endsWith("outside"));
    }

    @Test
    void aFileThatCannotBeWrittenIsARefusal() {
        Path file = folder.resolve("missing/labels.pdf");

        assertThatThrownBy(
                () -> labels().pdf(List.of(Examples.SHORT), LabelSize.A4, file, Progress.UNWATCHED))
                .isInstanceOf(UserProblem.class);
    }

    private Pages lay(LabelSize size, LabelOrder... orders) {
        return labels().lay(List.of(orders), size, Progress.UNWATCHED);
    }

    private Labels labels() {
        return new Labels(documents(), new Printers(), () -> LabelSize.MM_58X40, () -> "Петуния", LabelsTest::texts);
    }

    private Documents documents() {
        return new Documents(folder, LabelsTest::texts);
    }

    private static Texts texts() {
        return new Texts(Texts.RUSSIAN, TestClock.MOSCOW);
    }

    /** As hard as they come, each in its own way. */
    private static LabelOrder hard(int number) {
        LabelOrder order = Examples.HARD;
        return new LabelOrder("H-%05d".formatted(number), order.way(), order.date(), order.window(),
                order.address() + ", код " + number, order.recipient(), order.phone(),
                order.lines().stream()
                        .map(line -> new LabelOrder.Line(line.name() + " №" + number, line.quantity() + number))
                        .toList(),
                Examples.COMMENT.substring(0, 290) + " №" + number, order.giftNote() + " №" + number, order.paid(),
                order.due());
    }

    private static LabelOrder talkative(int words) {
        LabelOrder order = Examples.EVERYDAY;
        return new LabelOrder(order.number(), order.way(), order.date(), order.window(), order.address(),
                order.recipient(), order.phone(), order.lines().subList(0, 1 + words % 3),
                Examples.COMMENT.substring(0, 5 * words), Examples.COMMENT.substring(0, 7 * words), order.paid(),
                order.due());
    }

    /** What stands on an order's labels together, by the number that each of them holds. */
    private static Map<String, String> byNumber(List<String> labels) {
        return labels.stream().filter(label -> !label.isBlank()).collect(Collectors.groupingBy(
                LabelsTest::number, Collectors.mapping(LabelsTest::plain, Collectors.joining())));
    }

    private static String number(String label) {
        Matcher number = Pattern.compile("H-\\d{5}").matcher(label.replace('\u2011', '-'));
        assertThat(number.find()).as(label).isTrue();
        return number.group();
    }

    private static String plain(String label) {
        return label.replaceAll("\\s", "").replace('\u2011', '-').replaceAll("H-\\d{5}[2-9]/[2-9]", "");
    }

    private static LabelOrder numbered(int number) {
        LabelOrder order = Examples.SHORT;
        return new LabelOrder("N-%03d".formatted(number), order.way(), order.date(), order.window(), order.address(),
                order.recipient(), order.phone(), List.of(new LabelOrder.Line("Линия " + number, 1)), order.comment(),
                order.giftNote(), order.paid(), order.due());
    }

    /** Without spaces, which lines' ends are in a PDF, and without what a second label repeats. */
    private static String read(Pages pages) {
        return String.join("", Pdf.pagesOf(pages)).replaceAll("\\s", "").replace('\u2011', '-')
                .replaceAll(REPEATED, "");
    }

    private static List<String> whole(LabelOrder order) {
        return Stream.concat(
                Stream.of(order.number(), texts().of(order.way()), order.window(), order.address(), order.recipient(),
                        order.phone(), order.comment(), order.giftNote()),
                order.lines().stream().map(line -> line.quantity() + "×" + line.name()))
                .map(text -> text.replaceAll("\\s", ""))
                .toList();
    }

    private static BinaryBitmap bitmap(BufferedImage page) {
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        return new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels)));
    }
}
