window.searchIndex = [
["operations/messages.find.html","messages.find","Find message","/messages/find Find a message. reads matching id email any phone"],
["operations/messages.list.html","messages.list","List messages","/messages/list List messages. reads from_id limit"],
["operations/messages.send_batch.html","messages.send_batch","Send messages","/messages/send Send several messages. launches data matching to part later at unless"],
["operations/messages.receive.html","messages.receive","Receive message","/messages/receive/{box} Hand a message in. changes box text"],
["operations/drafts.list.html","drafts.list","List drafts","/messages/drafts List drafts. reads from_id limit"],
["operations/drafts.delete.html","drafts.delete","Delete draft","/messages/drafts/delete Delete a draft. deletes id iid eid"],
["operations/files.export.html","files.export","Export messages","/files/export Write messages into a file. changes type csv json"],
["operations/files.download.html","files.download","Download file","/files/{path} Download a file. reads path part"],
["operations/tasks.get_status.html","tasks.get_status","Get task","/tasks/status Get the state of a task. reads task_id"],
["objects/Message.html","Message","A message.","id text replies parts"],
["objects/Picture.html","Picture","Picture of a message.","url size width"],
["objects/Text.html","Text","Text of a message.","text"],
["sections/messages.html","Messages","Messages.","section"],
["sections/files.html","Files","Files and tasks.","section"],
["errors.html#400","400","The request is wrong.","error bad_request"]
];
