// Answers each request with the same number of items as it has, made beforehand. Runs in a worker: it must not wait for
// the client that is measured.
import { createServer } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';

const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => {
    response.writeHead(200, { 'content-type': 'text/xml; charset=utf-8' }).end(workerData.answer);
  });
});
server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));
