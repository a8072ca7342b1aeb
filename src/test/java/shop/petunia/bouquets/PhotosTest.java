package shop.petunia.bouquets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.petunia.testkit.Refusals.refusal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.testkit.TestClock;

class PhotosTest {
    @TempDir
    private Path place = Path.of("");

    private final TestClock clock = new TestClock();

    @Test
    void aLargePictureIsScaledWithoutDistortion() throws Exception {
        Path file = file("wide.jpg", "jpeg", halves(4000, 3000));

        String name = photos().keep(file);

        assertThat(size(photos().large(name).orElseThrow())).isEqualTo("900×675");
        assertThat(size(photos().small(name).orElseThrow())).isEqualTo("480×360");
    }

    @Test
    void aSmallPictureStaysAsLargeAsItIs() throws Exception {
        String name = photos().keep(file("small.png", "png", halves(120, 80)));

        assertThat(size(photos().large(name).orElseThrow())).isEqualTo("120×80");
    }

    @Test
    void aPictureIsTurnedAsTheCameraHeldIt() throws Exception {
        Path lying = place.resolve("lying.jpg");
        Files.write(lying, withOrientation(6, halves(400, 200)));

        String name = photos().keep(lying);

        BufferedImage upright = photos().large(name).orElseThrow();
        assertThat(size(upright)).isEqualTo("200×400");
        assertThat(isRed(upright, 100, 50)).isTrue();
        assertThat(isRed(upright, 100, 350)).isFalse();
    }

    @Test
    void eachOrientationEndsUpright() {
        BufferedImage picture = halves(40, 20);

        List<String> corners = Stream.of(1, 2, 3, 4, 5, 6, 7, 8)
                .map(code -> new Orientation(code).upright(picture))
                .map(turned -> size(turned) + " " + isRed(turned, 2, 2))
                .toList();

        assertThat(corners).containsExactly("40×20 true", "40×20 false", "40×20 false", "40×20 true", "20×40 true",
                "20×40 true", "20×40 false", "20×40 false");
    }

    @Test
    void aTransparentPictureStandsOnWhite() throws Exception {
        BufferedImage clear = new BufferedImage(100, 100, BufferedImage.TYPE_INT_ARGB);

        String name = photos().keep(file("clear.png", "png", clear));

        assertThat(new Color(photos().large(name).orElseThrow().getRGB(50, 50))).isEqualTo(Color.WHITE);
    }

    @Test
    void aHugePictureDoesNotComeIntoMemoryWhole() throws Exception {
        Path huge = file("huge.png", "png", new BufferedImage(20_000, 9_000, BufferedImage.TYPE_BYTE_BINARY));

        long before = allocated();
        String name = photos().keep(huge);
        long taken = allocated() - before;

        assertThat(taken).as("bytes, where the whole picture would take 720 MB").isLessThan(150_000_000);
        assertThat(size(photos().large(name).orElseThrow())).isEqualTo("900×405");
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
                .getCurrentThreadAllocatedBytes();
    }

    @Test
    void picturesOfPhonesAndOfTheWebGetAHint() throws Exception {
        Path heic = Files.writeString(place.resolve("IMG_1.heic"), "\0\0\0\30ftypheic....");
        Path webp = Files.writeString(place.resolve("rose.webp"), "RIFF....WEBPVP8 ....");

        assertThatThrownBy(() -> photos().keep(heic)).satisfies(refusal("bouquets.photo.heic", "IMG_1.heic"));
        assertThatThrownBy(() -> photos().keep(webp)).satisfies(refusal("bouquets.photo.webp", "rose.webp"));
    }

    @Test
    void whatIsNoPictureGetsASentence() throws Exception {
        Path text = Files.writeString(place.resolve("roses.jpg"), "no picture at all");
        Path gif = file("roses.gif", "gif", halves(10, 10));
        byte[] whole = bytes("jpeg", halves(500, 500));
        Path cut = Files.write(place.resolve("cut.jpg"), java.util.Arrays.copyOf(whole, 300));

        assertThatThrownBy(() -> photos().keep(text)).satisfies(refusal("bouquets.photo.unknown", "roses.jpg"));
        assertThatThrownBy(() -> photos().keep(gif)).satisfies(refusal("bouquets.photo.unknown", "roses.gif"));
        assertThatThrownBy(() -> photos().keep(cut)).satisfies(refusal("bouquets.photo.unreadable", "cut.jpg"));
        assertThatThrownBy(() -> photos().keep(place.resolve("none.jpg")))
                .satisfies(refusal("bouquets.photo.unknown", "none.jpg"));
    }

    @Test
    void theSamePictureLiesThereOnce() throws Exception {
        Path file = file("rose.png", "png", halves(50, 50));

        String first = photos().keep(file);
        String again = photos().keep(file);

        assertThat(again).isEqualTo(first);
        assertThat(stored()).containsExactly(first + "-small.jpg", first + ".jpg");
    }

    @Test
    void whatNothingHasShownForLongIsSweptAway() throws Exception {
        String shown = photos().keep(halves(50, 50));
        String forgotten = photos().keep(halves(60, 50));
        String lately = photos().keep(halves(70, 50));
        age(shown, Photos.KEPT.plusDays(1));
        age(forgotten, Photos.KEPT.plusDays(1));
        age(lately, Photos.KEPT.minusDays(1));

        int removed = photos().sweep(Set.of(shown));

        assertThat(removed).isEqualTo(2);
        assertThat(stored()).hasSize(4).noneMatch(name -> name.startsWith(forgotten));
        assertThat(photos().large(forgotten)).isEmpty();
    }

    @Test
    void aPictureThatWasShownLastWeekIsKeptAfterItsReplacement() throws Exception {
        String old = photos().keep(halves(50, 50));
        age(old, Photos.KEPT.plusDays(100));
        photos().sweep(Set.of(old));
        clock.advanceDays(7);

        int removed = photos().sweep(Set.of());

        assertThat(removed).isZero();
    }

    private Photos photos() {
        return new Photos(place.resolve("photos"), clock);
    }

    private List<String> stored() throws IOException {
        try (Stream<Path> files = Files.list(place.resolve("photos"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void age(String name, Duration age) throws IOException {
        for (String ending : List.of(".jpg", "-small.jpg")) {
            Files.setLastModifiedTime(
                    place.resolve("photos").resolve(name + ending), FileTime.from(clock.instant().minus(age)));
        }
    }

    private Path file(String name, String format, BufferedImage picture) throws IOException {
        return Files.write(place.resolve(name), bytes(format, picture));
    }

    private static byte[] bytes(String format, BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, format, bytes);
        return bytes.toByteArray();
    }

    /** Red at the left, blue at the right. */
    private static BufferedImage halves(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width, height);
        graphics.dispose();
        return picture;
    }

    private static boolean isRed(BufferedImage picture, int x, int y) {
        Color colour = new Color(picture.getRGB(x, y));
        return colour.getRed() > colour.getBlue();
    }

    private static String size(BufferedImage picture) {
        return picture.getWidth() + "×" + picture.getHeight();
    }

    /** The JPEG with an EXIF of one entry after its first marker. */
    private static byte[] withOrientation(int orientation, BufferedImage picture) throws IOException {
        byte[] jpeg = bytes("jpeg", picture);
        byte[] exif = {
                (byte) 0xFF, (byte) 0xE1, 0, 34, 'E', 'x', 'i', 'f', 0, 0,
                'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1,
                0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0
        };
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(jpeg, 0, 2);
        all.write(exif);
        all.write(jpeg, 2, jpeg.length - 2);
        return all.toByteArray();
    }
}
