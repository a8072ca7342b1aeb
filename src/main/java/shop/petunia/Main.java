package shop.petunia;

/** The program's door: without a command it opens the window. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        shop.petunia.app.Try.run();
    }
}
