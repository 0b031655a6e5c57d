package org.twinhall.web.identity;

import java.util.Set;

/**
 * Which pages need no seat: those at the top of the webapp and those in the folders named here. Every other folder holds work,
 * reached only under {@code /t/{government}/}.
 */
public final class PublicPages {
    private static final Set<String> FOLDERS = Set.of("registry", "errors");

    /** About the person who is signed in, whatever their seats: it needs a login and no seat, and has forms. */
    private static final Set<String> ABOUT_ONESELF = Set.of("/me.xhtml");

    private PublicPages() {}

    /**
     * Whether a page is public.
     *
     * @param viewId begins with a slash, such as {@code /drafts/edit.xhtml}
     */
    public static boolean contain(String viewId) {
        var end = viewId.indexOf('/', 1);
        return end < 0 || FOLDERS.contains(viewId.substring(1, end));
    }

    /** Whether a page is for readers who may not have signed in, of whom nothing is kept. */
    public static boolean areForReaders(String viewId) {
        return contain(viewId) && !ABOUT_ONESELF.contains(viewId);
    }
}
