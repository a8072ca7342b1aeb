package shop.petunia.printing;

/**
 * A template that a shop may replace.
 *
 * @param template as documents call it
 * @param titleKey what it is for, in the settings
 */
public record Replaceable(String template, String titleKey) {
    String file() {
        return template.substring(template.lastIndexOf('/') + 1) + ".jrxml";
    }
}
