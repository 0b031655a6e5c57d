package org.twinhall.web.identity;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import org.twinhall.domain.people.CurrentSeat;

/** Gives the addresses that a page writes, of forms, links and redirects, the government back that {@link SeatFilter} took off. */
public class SeatAddresses extends ViewHandlerWrapper {

    public SeatAddresses(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        var address = PageFiles.address(super.getActionURL(context, viewId));
        if (PublicPages.contain(viewId)) {
            return address;
        }
        return CDI.current()
                .select(CurrentSeat.class)
                .get()
                .seat()
                .map(seat -> "/t/" + seat.governmentSlug() + address)
                .orElse(address);
    }
}
