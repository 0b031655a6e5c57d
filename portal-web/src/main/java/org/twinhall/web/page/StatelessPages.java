package org.twinhall.web.page;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import org.twinhall.web.identity.PublicPages;

/**
 * Keeps nothing of a public page at the server: a reader who only reads has no session and gets no cookie. Told when the view
 * is made and not in the page, because PrimeFaces looks before the page is built, and would keep its nonce in the session.
 * Forms of Faces have no place on a public page therefore; plain ones that send a GET have.
 */
public class StatelessPages extends ViewHandlerWrapper {

    public StatelessPages(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        var view = super.createView(context, viewId);
        if (view != null && PublicPages.areForReaders(viewId)) {
            view.setTransient(true);
        }
        return view;
    }
}
